/**
 * The words of the form as the office knows them: headings of columns, titles of sections, labels of rows that are no
 * entries. They are data of the office; here is only their shape and how a text is looked up in them.
 *
 * <p>May not know where on a sheet a text stands.
 */
@NullMarked
package tonghop.domain.form;

import org.jspecify.annotations.NullMarked;
