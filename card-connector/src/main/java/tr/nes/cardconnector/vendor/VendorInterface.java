package tr.nes.cardconnector.vendor;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The library's object for one card, called by the public names of its methods. Used on the library's thread only. */
final class VendorInterface {

    /** Newer and older libraries. */
    static final List<String> ROOTS = List.of("tubitak.akis.cif", "tr.gov.tubitak.bilgem.uekae.akis.akisCIF");

    private static final List<String> FACTORIES = List.of(".commands.CIFFactory", ".functions.CIFFactory");
    private static final String TRANSMITTER = ".functions.ICommandTransmitter";

    private final ClassLoader loader;
    private final String root;
    private final Object commands;

    private VendorInterface(ClassLoader loader, String root, Object commands) {
        this.loader = loader;
        this.root = root;
        this.commands = commands;
    }

    /** Whether these are the entries of a library that can be called. */
    static Optional<String> rootIn(Map<String, byte[]> entries) {
        return ROOTS.stream()
                .filter(root -> entries.containsKey((root + TRANSMITTER).replace('.', '/') + ".class"))
                .findFirst();
    }

    static VendorInterface open(ClassLoader loader, String root, Transmitter transmitter) throws VendorThrew {
        try {
            Class<?> interfaceType = Class.forName(root + TRANSMITTER, true, loader);
            Class<?> factory = factory(loader, root);
            Object commands =
                    factory.getMethod("getAkisCIFInstance", interfaceType).invoke(null, transmitter.as(interfaceType));
            if (commands == null) {
                throw new VendorThrew(new UnsupportedOperationException("the library does not know this card"));
            }
            return new VendorInterface(loader, root, commands);
        } catch (InvocationTargetException e) {
            throw new VendorThrew(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new VendorThrew(e);
        }
    }

    private static Class<?> factory(ClassLoader loader, String root) throws ClassNotFoundException {
        for (String name : FACTORIES) {
            try {
                return Class.forName(root + name, true, loader);
            } catch (ClassNotFoundException other) {
                continue;
            }
        }
        throw new ClassNotFoundException(root + FACTORIES.get(0));
    }

    /** @return what the method returned; null for void */
    Object call(String name, Object... arguments) throws VendorThrew {
        return invoke(
                commands,
                find(commands, name, arguments).orElseThrow(() -> new VendorThrew(new NoSuchMethodException(name))),
                arguments);
    }

    /** As {@link #call}; empty if there is no such method. */
    Optional<Object> callIfThere(String name, Object... arguments) throws VendorThrew {
        Optional<Method> method = find(commands, name, arguments);
        return method.isPresent() ? Optional.ofNullable(invoke(commands, method.get(), arguments)) : Optional.empty();
    }

    /** Calls a method without arguments on something that the library returned; null if there is none or it is null. */
    static Object ask(Object target, String name) throws VendorThrew {
        Optional<Method> method = target == null ? Optional.empty() : find(target, name);
        return method.isPresent() ? invoke(target, method.get()) : null;
    }

    /** A constant or enumeration value of {@code dataStructures}. */
    Object constant(String type, String name) throws VendorThrew {
        try {
            Field field = Class.forName(root + ".dataStructures." + type, true, loader)
                    .getField(name);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new VendorThrew(e);
        }
    }

    private static Object invoke(Object target, Method method, Object... arguments) throws VendorThrew {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw new VendorThrew(e.getCause());
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new VendorThrew(e);
        }
    }

    /** A subclass that nobody else may see has its methods from one that they may. */
    private static Optional<Method> find(Object target, String name, Object... arguments) {
        for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getMethods()) {
                boolean open = Modifier.isPublic(method.getDeclaringClass().getModifiers());
                if (open && method.getName().equals(name) && takes(method.getParameterTypes(), arguments)) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean takes(Class<?>[] types, Object[] arguments) {
        boolean takes = types.length == arguments.length;
        for (int i = 0; takes && i < types.length; i++) {
            takes = takes(types[i], arguments[i]);
        }
        return takes;
    }

    private static boolean takes(Class<?> type, Object argument) {
        if (type == byte.class) {
            return argument instanceof Byte;
        } else if (type == boolean.class) {
            return argument instanceof Boolean;
        }
        return argument == null ? !type.isPrimitive() : type.isInstance(argument);
    }
}
