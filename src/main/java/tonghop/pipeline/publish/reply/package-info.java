/**
 * What is answered to the sender of a report, before anybody draws it: the points to mend, what was accepted, the covering
 * text.
 *
 * <p>May not know of workbooks, nor judge anything anew.
 */
@NullMarked
package tonghop.pipeline.publish.reply;

import org.jspecify.annotations.NullMarked;
