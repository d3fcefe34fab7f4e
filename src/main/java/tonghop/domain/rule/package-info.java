/**
 * What is wrong with a report and how to mend it: findings, severities and their wording in Vietnamese and English.
 *
 * <p>May not decide where a finding is shown.
 */
@NullMarked
package tonghop.domain.rule;

import org.jspecify.annotations.NullMarked;
