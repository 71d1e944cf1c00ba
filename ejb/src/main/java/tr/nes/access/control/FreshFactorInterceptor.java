package tr.nes.access.control;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import tr.nes.shared.FactorScope;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.shared.RequiresFreshFactor;

/** Stands before every boundary method that is marked so, whoever calls it from where. */
@RequiresFreshFactor
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class FreshFactorInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Confirmations confirmations;

    @AroundInvoke
    Object demand(InvocationContext call) throws Exception {
        FactorScope scope = scope(call);
        if (!confirmations.spend(scope)) {
            throw new FreshFactorNeeded(scope);
        }
        return call.proceed();
    }

    private static FactorScope scope(InvocationContext call) {
        RequiresFreshFactor onMethod = call.getMethod().getAnnotation(RequiresFreshFactor.class);
        return onMethod != null
                ? onMethod.value()
                : call.getMethod()
                        .getDeclaringClass()
                        .getAnnotation(RequiresFreshFactor.class)
                        .value();
    }
}
