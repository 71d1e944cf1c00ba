package tr.nes.testing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.mockito.Mockito;

/**
 * Minimal container for a slice: beans with field injection, transactions by annotation. Other types than our own
 * classes are mocked unless supplied.
 */
public final class Beans {

    private final Database database;
    private final Map<Class<?>, Object> beans = new LinkedHashMap<>();

    public Beans(Database database, Object... given) {
        this.database = database;
        for (Object bean : given) {
            beans.put(bean.getClass(), bean);
        }
    }

    /** The bean of this type with all its dependencies; also for calls at the same time. */
    public synchronized <T> T get(Class<T> type) {
        for (Object bean : beans.values()) {
            if (type.isInstance(bean)) {
                return type.cast(bean);
            }
        }
        T bean = type.getName().startsWith("tr.nes.") && !type.isInterface()
                ? Transactions.around(database, type, make(type))
                : Mockito.mock(type);
        beans.put(type, bean);
        return bean;
    }

    private <T> T make(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T bean = constructor.newInstance();
            for (Class<?> part = type; part != null; part = part.getSuperclass()) {
                for (Field field : part.getDeclaredFields()) {
                    inject(bean, field);
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(PostConstruct.class)) {
                    method.setAccessible(true);
                    method.invoke(bean);
                }
            }
            return bean;
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void inject(Object bean, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(bean, database.entityManager());
        } else if (field.isAnnotationPresent(Resource.class) && field.getType() == DataSource.class) {
            field.set(bean, database.dataSource());
        } else if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(Resource.class)) {
            field.set(bean, get(field.getType()));
        }
    }
}
