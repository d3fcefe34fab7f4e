/**
 * Vietnamese text as offices type it: comparison keys, Unicode forms, the encodings from before Unicode, collation.
 *
 * <p>May not know what a text means (no headings, no members).
 */
@NullMarked
package tonghop.domain.text;

import org.jspecify.annotations.NullMarked;
