package tr.nes.web.order;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tr.nes.order.boundary.PaymentReceipts;
import tr.nes.web.shell.Language;

/** Dekont: the receipt of a payment, for whoever has the random id of its try. */
@WebServlet("/borc-odeme/dekont.pdf")
public class ReceiptServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PaymentReceipts receipts;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> pdf = Ids.attempt(request.getParameter(PaymentResultPage.ATTEMPT))
                .flatMap(attempt -> receipts.pdf(attempt, language.getCode()));
        if (pdf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"dekont.pdf\"");
        response.setContentLength(pdf.get().length);
        response.getOutputStream().write(pdf.get());
    }
}
