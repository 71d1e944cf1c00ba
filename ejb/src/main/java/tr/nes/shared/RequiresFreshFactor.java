package tr.nes.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a boundary method that a person, holder or staff, may call only within 300 s after a confirmation by the
 * second factor; otherwise it throws {@link FreshFactorNeeded} before anything is done. The confirmation belongs
 * to the login session of the current request. Without a session (kiosk, timer) there is no confirmation, and the
 * call fails unless it is the server's own work and the method admits SYSTEM.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresFreshFactor {

    @Nonbinding
    FactorScope value() default FactorScope.SESSION;
}
