package tr.nes.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A boundary method that a person, holder or staff, may call only while a confirmation by the second factor is at most 300 s old; else it
 * throws {@link FreshFactorNeeded} before anything is done. The confirmation belongs to the login session of the request
 * that is under way; where there is none (kiosk, timer) there is no confirmation either, save for the server's own work where
 * the method admits SYSTEM.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresFreshFactor {

    @Nonbinding
    FactorScope value() default FactorScope.SESSION;
}
