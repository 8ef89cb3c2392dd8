/** Shows the field of a filter, which is of no use without scripts, and hides the rows that do not hold what stands in it. */
export const filterScript = `'use strict';
{
  const field = document.getElementById('filter');
  const shown = document.getElementById('shown');
  const rows = [...document.querySelectorAll('[data-filter]')];
  const apply = () => {
    const wanted = field.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !row.dataset.filter.includes(wanted);
    const count = rows.filter((row) => !row.hidden).length;
    shown.textContent = count + ' of ' + rows.length;
  };
  field.closest('[hidden]').hidden = false;
  field.addEventListener('input', apply);
  apply();
}
`;
