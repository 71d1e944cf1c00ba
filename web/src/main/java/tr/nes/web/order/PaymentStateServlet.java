package tr.nes.web.order;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tr.nes.order.boundary.Payments;

/** Tells the waiting page the state of a try. */
@WebServlet("/borc-odeme/durum")
public class PaymentStateServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Payments payments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .print(Ids.attempt(request.getParameter(PaymentResultPage.ATTEMPT))
                        .flatMap(payments::look)
                        .map(found -> found.state().name())
                        .orElse(""));
    }
}
