package tr.nes.access.control.session;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.util.List;
import tr.nes.shared.Caller;
import tr.nes.shared.FactorScope;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Checks for a fresh factor before every annotated method, for any caller. */
@RequiresFreshFactor
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class FreshFactorInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Confirmations confirmations;

    @Inject
    private transient Caller caller;

    @AroundInvoke
    Object demand(InvocationContext call) throws Exception {
        FactorScope scope = scope(call);
        if (!isServersOwn(call) && !confirmations.spend(scope)) {
            throw new FreshFactorNeeded(scope);
        }
        return call.proceed();
    }

    /** Callers that are not persons have no login: timers and commands pass if the method admits the role SYSTEM. */
    private boolean isServersOwn(InvocationContext call) {
        RolesAllowed roles = found(call, RolesAllowed.class);
        return !caller.isPerson() && roles != null && List.of(roles.value()).contains(Roles.SYSTEM);
    }

    private static FactorScope scope(InvocationContext call) {
        return found(call, RequiresFreshFactor.class).value();
    }

    private static <A extends Annotation> A found(InvocationContext call, Class<A> kind) {
        A onMethod = call.getMethod().getAnnotation(kind);
        return onMethod != null
                ? onMethod
                : call.getMethod().getDeclaringClass().getAnnotation(kind);
    }
}
