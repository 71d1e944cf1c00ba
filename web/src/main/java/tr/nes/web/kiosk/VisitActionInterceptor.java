package tr.nes.web.kiosk;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.WrongStep;
import tr.nes.shared.DomainException;

@VisitAction
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class VisitActionInterceptor implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient KioskNavigation kioskNavigation;

    @AroundInvoke
    Object lead(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (ServicingOver over) {
            return kioskNavigation.start(KioskNotice.OVER);
        } catch (WrongStep elsewhere) {
            return kioskNavigation.step(KioskNotice.ELSEWHERE);
        } catch (DomainException rule) {
            return kioskNavigation.refused(rule);
        }
    }
}
