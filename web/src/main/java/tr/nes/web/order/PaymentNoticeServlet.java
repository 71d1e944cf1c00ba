package tr.nes.web.order;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tr.nes.order.boundary.Payments;

/** Where the provider's server tells results: 204 once the word is kept, 403 if it is not certainly the provider's. */
@WebServlet("/odeme/bildirim")
public class PaymentNoticeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Payments payments;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (payments.tell(SentFields.of(request))) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
