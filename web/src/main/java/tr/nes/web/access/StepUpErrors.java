package tr.nes.web.access;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;
import org.omnifaces.util.Beans;
import org.omnifaces.util.Exceptions;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.web.shell.Address;

/** Leads to SMS Onay if the business layer refused an action for lack of a recent confirmation. */
public class StepUpErrors extends ExceptionHandlerWrapper {

    public StepUpErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queue =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queue.hasNext() && !context.getResponseComplete()) {
            Throwable thrown = queue.next().getContext().getException();
            if (Exceptions.is(thrown, FreshFactorNeeded.class)) {
                queue.remove();
                ask(context, (FreshFactorNeeded) Exceptions.unwrap(thrown));
            }
        }
        super.handle();
    }

    private static void ask(FacesContext context, FreshFactorNeeded needed) {
        Address back = Address.ofView(context.getViewRoot().getViewId()).orElse(Address.MENU);
        String outcome = Beans.getReference(StepUp.class)
                .ask(
                        back,
                        context.getExternalContext().getRequestParameterMap(),
                        PreservedInput.of(context),
                        needed.scope());
        context.getApplication().getNavigationHandler().handleNavigation(context, null, outcome);
    }

    /** Registered in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new StepUpErrors(getWrapped().getExceptionHandler());
        }
    }
}
