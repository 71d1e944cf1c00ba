package tr.nes.cardconnector.vendor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import tr.nes.cardconnector.Atr;

/**
 * The library's command transmitter, by which it reaches the card in our reader. A reset, the end of the terminal and
 * commands to the reader are not the library's business: nothing happens.
 */
final class Transmitter implements InvocationHandler {

    /** What READ and UPDATE may take at once. */
    private static final int BUFFER = 0xF4;

    private final Atr atr;
    private final SmartcardTypes types;
    private volatile VendorCall<?> call;

    Transmitter(Atr atr, SmartcardTypes types) {
        this.atr = atr;
        this.types = types;
    }

    Object as(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
    }

    /** @param current null: whatever is sent is refused */
    void serves(VendorCall<?> current) {
        call = current;
    }

    @Override
    @SuppressWarnings("java:S112") // the interface's signature
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "transmit" -> transmit(method, arguments[0]);
            case "atr" -> types.atr(method.getReturnType(), atr.bytes());
            case "control" -> arguments[0];
            case "getCommandBufferSize" -> BUFFER;
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "transmitter";
            default -> nothing(method.getReturnType());
        };
    }

    private Object transmit(Method method, Object command) throws Throwable {
        VendorCall<?> current = call;
        if (current == null) {
            throw types.failure(method, "no call is under way");
        }
        try {
            return types.response(method.getReturnType(), current.transmit(types.bytesOf(command)));
        } catch (CommandRefused refused) {
            throw types.failure(method, refused.getMessage());
        }
    }

    /** Of methods that older or newer libraries have. */
    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return Boolean.FALSE;
        } else if (type == int.class) {
            return 0;
        }
        return type == long.class ? Long.valueOf(0) : null;
    }
}
