package tonghop.batch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Something that happens at certain calls of a port, such as {@code Postings.post}: a fault, a kill, a count. */
interface Hook {

    Hook NOTHING = call -> {};

    void before(String call);

    /** The same port, with the hook before each of its calls. */
    default <T> T on(Class<T> port, T real) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, values) -> {
                    before(port.getSimpleName() + "." + method.getName());
                    try {
                        return method.invoke(real, values);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
