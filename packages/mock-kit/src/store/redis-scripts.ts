import { createHash } from 'node:crypto';

/** A script of Redis, which does all of it or nothing, and the digest by which a server that has seen it knows it. */
export interface RedisScript {
  readonly text: string;
  readonly digest: string;
}

/** The keys of a run which every script but `claimTasks` is given, in this order. */
export const runKeys = (prefix: string, run: string): string[] => {
  const own = ['values', 'order', 'journal', 'tasks'].map((kind) => `${prefix}run:${run}:${kind}`);
  return [...own, `${prefix}due`, `${prefix}leases`, `${prefix}runs`, `${prefix}version`];
};

/**
 * How a run is held: `values` maps keys to `<version> <JSON>`, `order` sorts them by version, `tasks` maps ids to what is to be done.
 * `due` and `leases` sort the tasks of all runs, as `<id> <run>`, by when they are due and until when somebody has them.
 */
const opening = `
local values, order, journal, tasks, due, leases, runs, version = unpack(KEYS)
local at = 0
local function take() at = at + 1; return ARGV[at] end
local run = take()
local function member(id) return id .. ' ' .. run end
local function touch(ttl)
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  redis.call('ZADD', runs, string.format('%.0f', now), run)
  redis.call('ZREMRANGEBYSCORE', runs, '-inf', string.format('%.0f', now - ttl))
  for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ttl) end
end
`;

const script = (text: string): RedisScript => ({ text, digest: createHash('sha1').update(text).digest('hex') });
const runScript = (text: string): RedisScript => script(opening + text);

/** Takes a commit as a list; answers 0 where something read has changed since or the finished task is gone. */
export const commitScript = runScript(`
local ttl, most, finished = take(), take(), take()
for _ = 1, tonumber(take()) do
  local key, read = take(), take()
  local held = redis.call('HGET', values, key)
  if (held and string.match(held, '^%d+') or '0') ~= read then return 0 end
end
if finished ~= '' and redis.call('HEXISTS', tasks, finished) == 0 then return 0 end
local number = string.format('%.0f', redis.call('INCR', version))
for _ = 1, tonumber(take()) do
  local key, kind, text = take(), take(), take()
  if kind == 'set' then
    redis.call('HSET', values, key, number .. ' ' .. text)
    redis.call('ZADD', order, number, key)
  else
    redis.call('HDEL', values, key)
    redis.call('ZREM', order, key)
  end
end
local excess = redis.call('ZCARD', order) - most
if excess > 0 then
  local oldest = redis.call('ZPOPMIN', order, excess)
  for index = 1, #oldest, 2 do redis.call('HDEL', values, oldest[index]) end
end
if finished ~= '' then
  redis.call('HDEL', tasks, finished)
  redis.call('ZREM', due, member(finished))
  redis.call('ZREM', leases, member(finished))
end
for _ = 1, tonumber(take()) do
  local id, dueAt, text = take(), take(), take()
  redis.call('HSET', tasks, id, text)
  redis.call('ZADD', due, dueAt, member(id))
end
touch(ttl)
return 1
`);

export const appendScript = runScript(`
local ttl, most, entry = take(), take(), take()
redis.call('RPUSH', journal, entry)
redis.call('LTRIM', journal, -most, -1)
touch(ttl)
return 1
`);

export const clearScript = runScript(`
for _, id in ipairs(redis.call('HKEYS', tasks)) do
  redis.call('ZREM', due, member(id))
  redis.call('ZREM', leases, member(id))
end
redis.call('DEL', values, order, journal, tasks)
redis.call('ZREM', runs, run)
return 1
`);

/** Answers a list of id, time and text, one after the other. */
export const tasksScript = runScript(`
local found = {}
for _, id in ipairs(redis.call('HKEYS', tasks)) do
  table.insert(found, id)
  table.insert(found, redis.call('ZSCORE', due, member(id)) or '0')
  table.insert(found, redis.call('HGET', tasks, id))
end
return found
`);

export const hastenScript = runScript(`
local milliseconds = take()
for _, id in ipairs(redis.call('HKEYS', tasks)) do redis.call('ZINCRBY', due, -milliseconds, member(id)) end
return 1
`);

/**
 * Takes, last, with what the texts of the wanted tasks begin. Answers a list of id, run, time and text, one after the other. A
 * task whose run is forgotten goes as well.
 */
export const claimScript = script(`
local due, leases = unpack(KEYS)
local prefix, now, till = unpack(ARGV)
local claimed = {}
local function wanted(text)
  for index = 4, #ARGV do
    if string.sub(text, 1, #ARGV[index]) == ARGV[index] then return true end
  end
  return false
end
for _, member in ipairs(redis.call('ZRANGEBYSCORE', due, '-inf', now)) do
  local free = redis.call('ZSCORE', leases, member)
  if not free or tonumber(free) <= tonumber(now) then
    local id, run = string.match(member, '^(%S+) (.*)$')
    local text = redis.call('HGET', prefix .. 'run:' .. run .. ':tasks', id)
    if text then
      if wanted(text) then
        redis.call('ZADD', leases, till, member)
        for _, part in ipairs({ id, run, redis.call('ZSCORE', due, member), text }) do table.insert(claimed, part) end
      end
    else
      redis.call('ZREM', due, member)
      redis.call('ZREM', leases, member)
    end
  end
end
if #claimed > 0 then redis.call('PEXPIRE', leases, redis.call('PTTL', due)) end
return claimed
`);
