package tr.nes.testing;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.mockito.Mockito;

/** Starts and ends transactions around a bean's methods according to its annotations. */
final class Transactions {

    private Transactions() {}

    static <T> T around(Database database, Class<T> type, T bean) {
        if (Arrays.stream(type.getDeclaredMethods())
                .allMatch(m -> demand(type, m).equals("NONE"))) {
            return bean;
        }
        return Mockito.mock(
                type,
                Mockito.withSettings()
                        .stubOnly()
                        .defaultAnswer(call -> run(
                                database,
                                demand(type, call.getMethod()),
                                () -> invoke(call.getMethod(), bean, call.getRawArguments()))));
    }

    private static String demand(Class<?> type, Method method) {
        if (type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class)) {
            TransactionAttribute attribute = method.isAnnotationPresent(TransactionAttribute.class)
                    ? method.getAnnotation(TransactionAttribute.class)
                    : type.getAnnotation(TransactionAttribute.class);
            return attribute == null ? "REQUIRED" : attribute.value().name();
        }
        Transactional transactional = method.isAnnotationPresent(Transactional.class)
                ? method.getAnnotation(Transactional.class)
                : type.getAnnotation(Transactional.class);
        return transactional == null ? "NONE" : transactional.value().name();
    }

    private static Object run(Database database, String demand, Callable<Object> work) throws Exception {
        boolean active = database.inTransaction();
        return switch (demand) {
            case "REQUIRES_NEW" -> database.inNew(work);
            case "REQUIRED" -> active ? work.call() : database.inNew(work);
            case "NOT_SUPPORTED" -> database.inNone(work);
            case "MANDATORY" -> {
                if (!active) {
                    throw new IllegalStateException("a transaction is mandatory");
                }
                yield work.call();
            }
            default -> work.call();
        };
    }

    private static Object invoke(Method method, Object bean, Object[] arguments) throws Exception {
        try {
            method.setAccessible(true);
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception exception) {
                throw exception;
            }
            throw new UndeclaredThrowableException(e.getCause());
        }
    }
}
