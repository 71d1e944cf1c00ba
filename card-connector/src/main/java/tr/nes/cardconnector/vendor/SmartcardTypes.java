package tr.nes.cardconnector.vendor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * The types of {@code javax.smartcardio} in the library's signatures, which only carry bytes here: by reflection, as the
 * library's own, because nothing else in the server needs them.
 */
final class SmartcardTypes {

    private static final String PACKAGE = "javax.smartcardio.";

    private final ClassLoader loader;

    SmartcardTypes(ClassLoader loader) {
        this.loader = loader;
    }

    /** Of a CommandAPDU, or of bytes as they are. */
    byte[] bytesOf(Object command) {
        if (command instanceof byte[] bytes) {
            return bytes.clone();
        }
        try {
            return (byte[]) type("CommandAPDU").getMethod("getBytes").invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "no command: " + command.getClass().getName(), e);
        }
    }

    /** In the form that the method returns: a ResponseAPDU, or the bytes. */
    Object response(Class<?> form, byte[] answer) {
        return form == byte[].class ? answer : made("ResponseAPDU", byte[].class, answer);
    }

    Object atr(Class<?> form, byte[] atr) {
        return form == byte[].class ? atr : made("ATR", byte[].class, atr);
    }

    /** An exception that the method may throw, so that the library can catch it. */
    Throwable failure(Method method, String message) {
        for (Class<?> type : method.getExceptionTypes()) {
            try {
                Object cause = made("CardException", String.class, message);
                return (Throwable) type.getConstructor(cause.getClass()).newInstance(cause);
            } catch (ReflectiveOperationException | IllegalStateException next) {
                continue;
            }
        }
        return new IllegalStateException(message);
    }

    private <A> Object made(String name, Class<A> of, A argument) {
        try {
            return type(name).getConstructor(of).newInstance(argument);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(name, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(PACKAGE + name, true, loader);
    }
}
