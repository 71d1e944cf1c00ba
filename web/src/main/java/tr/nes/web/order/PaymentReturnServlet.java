package tr.nes.web.order;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tr.nes.order.boundary.Payments;
import tr.nes.web.shell.Address;

/** Where browsers come back from the provider. What they bring says which try it was, and never how it ended. */
@WebServlet("/odeme/donus")
public class PaymentReturnServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Payments payments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getContextPath() + Address.PAYMENT_RESULT.path();
        response.sendRedirect(payments.returned(SentFields.of(request))
                .flatMap(Ids::attempt)
                .map(attempt -> page + "?" + PaymentResultPage.ATTEMPT + "=" + attempt + "&"
                        + PaymentResultPage.RETURNED + "=1")
                .orElse(page));
    }
}
