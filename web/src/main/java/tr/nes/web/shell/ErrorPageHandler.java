package tr.nes.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.omnifaces.util.Exceptions;

/** Reopens an expired page with a notice; errors caused by the client get a page that says what to do. */
public class ErrorPageHandler extends ExceptionHandlerWrapper {

    public ErrorPageHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queue =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queue.hasNext() && !context.getResponseComplete()) {
            Throwable thrown = queue.next().getContext().getException();
            if (Exceptions.is(thrown, ViewExpiredException.class)) {
                queue.remove();
                openAnew(context, Exceptions.unwrap(thrown));
            } else {
                int status = ClientFault.status(context, thrown);
                if (status != 0) {
                    queue.remove();
                    refuse(context, status, thrown);
                }
            }
        }
        super.handle();
    }

    private static void openAnew(FacesContext context, Throwable expired) {
        String view = ((ViewExpiredException) expired).getViewId();
        String path = context.getApplication().getViewHandler().getActionURL(context, view);
        try {
            context.getExternalContext()
                    .redirect(path + "?" + UiNotice.PARAMETER + "=" + PageNotice.PAGE_EXPIRED.slug());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(FacesContext context, int status, Throwable thrown) {
        ClientFault.log((HttpServletRequest) context.getExternalContext().getRequest(), status, thrown);
        try {
            context.getExternalContext().responseSendError(status, "");
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Registered in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new ErrorPageHandler(getWrapped().getExceptionHandler());
        }
    }
}
