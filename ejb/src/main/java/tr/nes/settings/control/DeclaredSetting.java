package tr.nes.settings.control;

import java.lang.reflect.Method;
import java.util.Optional;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/**
 * A setting of the catalogue.
 *
 * @param method has a {@link Setting}
 */
record DeclaredSetting(Method method) {

    private static final String SECRET_FILE = ".password.file";

    String name() {
        return method.getAnnotation(Setting.class).name();
    }

    /** The part of the portal that declares it, such as {@code access}: its slice, or its interface where a slice has several. */
    String group() {
        String type = method.getDeclaringClass().getSimpleName().replace("Configuration", "");
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    /** Whether it names a file with a secret: nobody is shown more than whether it is set. */
    boolean isSecret() {
        return method.getReturnType() == char[].class || name().endsWith(SECRET_FILE);
    }

    /** Whether a number is appended to its name. */
    boolean isFamily() {
        return method.getParameterCount() > 0;
    }

    boolean answersTo(String given) {
        return isFamily() ? given.matches(name().replace(".", "\\.") + "\\.[1-9][0-9]{0,9}") : given.equals(name());
    }

    String fallback() {
        return method.getAnnotation(Setting.class).fallback();
    }

    Optional<String> problem(String value) {
        return Settings.problem(method, value);
    }
}
