/** The stages from reports to workbooks, in the order intake, read, validate, normalise, merge, publish. */
@NullMarked
package tonghop.pipeline;

import org.jspecify.annotations.NullMarked;
