/**
 * Ten minutes of Jazzer for each reader of texts. What it finds that leads somewhere new is added to {@code
 * src/test/resources/kept}, which every {@code mvn verify} reads again without Jazzer.
 *
 * <p>Not part of {@code mvn verify}: its agent rewrites all classes of the JVM that it runs in.
 */
@NullMarked
package tonghop.fuzz;

import org.jspecify.annotations.NullMarked;
