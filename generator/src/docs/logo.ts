/** A sheet with two signatures, one below the other. Its colours are told from light grounds and from dark ones. */
export const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect x="3" y="2" width="26" height="28" rx="4" fill="#2f6fd0"/>
<path d="M8 13c3-6 5-6 5-2s2 3 4 0 3-2 3 0 2 2 4 0" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/>
<path d="M8 22l4 4 12-8" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>
</svg>
`;
