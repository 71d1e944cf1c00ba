package tr.nes.cardagent.pcsc;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;

/** The JDK's native functions, package-private there; the jar's manifest opens them. */
final class NativePcsc {

    static final int SHARED = 2;
    static final int ANY_PROTOCOL = 3;
    static final int RESET = 1;
    static final int LEAVE = 0;
    static final int PRESENT = 0x20;

    private static final String PACKAGE = "sun.security.smartcardio.";
    private static final Class<?> FUNCTIONS = type("PCSC");
    private static final Field CODE = code();

    private static final MethodHandle ESTABLISH = function("SCardEstablishContext");
    private static final MethodHandle LIST = function("SCardListReaders");
    private static final MethodHandle CONNECT = function("SCardConnect");
    private static final MethodHandle TRANSMIT = function("SCardTransmit");
    private static final MethodHandle STATUS = function("SCardStatus");
    private static final MethodHandle DISCONNECT = function("SCardDisconnect");
    private static final MethodHandle CHANGE = function("SCardGetStatusChange");
    private static final MethodHandle BEGIN = function("SCardBeginTransaction");
    private static final MethodHandle END = function("SCardEndTransaction");

    private NativePcsc() {}

    /** One native call. */
    @FunctionalInterface
    private interface Call<T> {
        T make() throws Throwable;
    }

    static long context() throws PcscTrouble {
        return made(() -> (long) ESTABLISH.invokeExact(0));
    }

    static String[] readers(long context) throws PcscTrouble {
        return made(() -> (String[]) LIST.invokeExact(context));
    }

    /** Event states of these readers, at once. */
    static int[] states(long context, String... readers) throws PcscTrouble {
        return made(() -> (int[]) CHANGE.invokeExact(context, 0L, new int[readers.length], readers));
    }

    static long connect(long context, String reader) throws PcscTrouble {
        return made(() -> (long) CONNECT.invokeExact(context, reader, SHARED, ANY_PROTOCOL));
    }

    /** @param status two bytes: state and protocol */
    static byte[] atr(long card, byte[] status) throws PcscTrouble {
        return made(() -> (byte[]) STATUS.invokeExact(card, status));
    }

    static void begin(long card) throws PcscTrouble {
        made(() -> {
            BEGIN.invokeExact(card);
            return null;
        });
    }

    static byte[] transmit(long card, int protocol, byte[] command) throws PcscTrouble {
        return made(() -> (byte[]) TRANSMIT.invokeExact(card, protocol, command, 0, command.length));
    }

    static void end(long card, int disposition) throws PcscTrouble {
        made(() -> {
            END.invokeExact(card, disposition);
            return null;
        });
    }

    static void disconnect(long card, int disposition) throws PcscTrouble {
        made(() -> {
            DISCONNECT.invokeExact(card, disposition);
            return null;
        });
    }

    private static <T> T made(Call<T> call) throws PcscTrouble {
        try {
            return call.make();
        } catch (Throwable thrown) {
            throw new PcscTrouble(codeOf(thrown), thrown);
        }
    }

    private static int codeOf(Throwable thrown) {
        try {
            return CODE.getDeclaringClass().isInstance(thrown) ? CODE.getInt(thrown) : PcscTrouble.NO_CODE;
        } catch (IllegalAccessException e) {
            return PcscTrouble.NO_CODE;
        }
    }

    /** Names the library before the class that loads it is initialized. */
    private static Class<?> type(String name) {
        PcscLibrary.name();
        try {
            return Class.forName(PACKAGE + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("this JDK has no PC/SC: module java.smartcardio", e);
        }
    }

    private static MethodHandle function(String name) {
        try {
            Method method = Arrays.stream(FUNCTIONS.getDeclaredMethods())
                    .filter(candidate -> candidate.getName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("this JDK has no " + name));
            method.setAccessible(true);
            return MethodHandles.lookup().unreflect(method);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field code() {
        try {
            Field field = type("PCSCException").getDeclaredField("code");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
