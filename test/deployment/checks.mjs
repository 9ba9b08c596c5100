/** Runs what is claimed one after the other, and says of each whether it holds. @returns how many do not */
export async function runChecks(checks) {
  let failed = 0;
  for (const [claim, check] of checks) {
    const start = Date.now();
    try {
      const told = await check();
      console.log(`✓ ${claim}${told ? `: ${told}` : ''}  (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    } catch (error) {
      failed += 1;
      console.log(`✗ ${claim}: ${error.message}`);
    }
  }
  console.log(failed ? `\n${failed} of ${checks.length} claims do not hold` : `\nAll ${checks.length} hold`);
  return failed;
}

/** @throws Error that says what it is and what it should be */
export function expect(found, wanted, what) {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${what} should be ${JSON.stringify(wanted)}, and is ${JSON.stringify(found)}`);
}
