package tr.nes.web.access.login;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.UiNotice;
import tr.nes.web.shell.http.LocalRedirects;

/** Redirects a request without a login to Kullanıcı Doğrulama, with the reason and the page to return to. */
final class LoginRedirect {
    private LoginRedirect() {}

    /** A session cookie without a session means that the session has expired. */
    static PageNotice reasonOfAbsence(HttpServletRequest request) {
        boolean hadSession = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return hadSession ? PageNotice.IDLE : PageNotice.LOGIN_NEEDED;
    }

    static AuthenticationStatus redirect(HttpMessageContext context, Address page, PageNotice why) {
        String target = address(context.getRequest(), page, why);
        return isPartial(context.getRequest()) ? partialRedirect(context, target) : redirect(context, target);
    }

    private static AuthenticationStatus redirect(HttpMessageContext context, String target) {
        try {
            LocalRedirects.send(context.getResponse(), target);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of Kullanıcı Doğrulama with a reason at the top; it returns to the page after the login. */
    static String address(HttpServletRequest request, Address page, PageNotice why) {
        String reason =
                request.getContextPath() + Address.LOGIN_METHODS.path() + "?" + UiNotice.PARAMETER + "=" + why.slug();
        return page == Address.MENU ? reason : reason + "&" + ReturnPath.PARAMETER + "=" + page.path();
    }

    static AuthenticationStatus forbid(HttpMessageContext context) {
        try {
            context.getResponse().sendError(403);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static AuthenticationStatus partialRedirect(HttpMessageContext context, String target) {
        try {
            context.getResponse().setContentType("text/xml;charset=UTF-8");
            context.getResponse()
                    .getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + target.replace("&", "&amp;") + "\"/></partial-response>");
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
