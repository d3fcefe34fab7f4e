/**
 * Who reports what for when: members, clusters, periods, sections and their fields, cells, tables, entries, submissions.
 *
 * <p>May not know files, workbooks of a library, SQL or the order of the stages.
 */
@NullMarked
package tonghop.domain.reporting;

import org.jspecify.annotations.NullMarked;
