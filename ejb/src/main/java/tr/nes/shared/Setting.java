package tr.nes.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A system property, read by the method that has this annotation. The method returns {@code String}, {@code int}, {@code long},
 * {@code boolean}, {@code Optional<String>}, {@code Optional<Boolean>}, or {@code char[]} for what stands in the file that the
 * property names. A parameter is appended to the name, after a dot.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Setting {

    String name();

    /** The default; without one the setting is required, unless it is {@code Optional}. */
    String fallback() default "";

    long least() default Long.MIN_VALUE;

    long most() default Long.MAX_VALUE;

    /** Of a base URL, see {@link PublicUrl}: the schemes that are allowed. */
    String[] schemes() default {};

    /** Of a text: the regular expression that it matches in full, unless empty. */
    String pattern() default "";

    /** What a text that does not match the pattern must be, for the administrator. */
    String must() default "";

    /** Of a path: it must name a file that this server can read. */
    boolean file() default false;

    /** A malformed number is refused. Otherwise the default counts, or the nearest bound. */
    boolean strict() default false;
}
