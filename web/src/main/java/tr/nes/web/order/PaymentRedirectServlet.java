package tr.nes.web.order;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tr.nes.order.AttemptView;
import tr.nes.order.boundary.Payments;
import tr.nes.web.shell.Address;

/** Leads to the provider's page. A link, not a form, because a form may not lead to another host. */
@WebServlet("/borc-odeme/git")
public class PaymentRedirectServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Payments payments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> attempt = Ids.attempt(request.getParameter(PaymentResultPage.ATTEMPT));
        String own = request.getContextPath() + Address.PAYMENT_RESULT.path() + "?" + PaymentResultPage.ATTEMPT + "="
                + attempt.orElse("");
        response.sendRedirect(
                attempt.flatMap(payments::look).map(AttemptView::page).orElse(own));
    }
}
