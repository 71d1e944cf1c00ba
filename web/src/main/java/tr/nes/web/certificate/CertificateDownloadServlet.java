package tr.nes.web.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tr.nes.certificate.CertificateDetails;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;

/** A holder's own certificate as a file: DER (.cer), or PEM with {@code bicim=pem}. */
@WebServlet("/sertifikalar/indir")
public class CertificateDownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FORMAT = "bicim";
    private static final int LINE = 64;

    @Inject
    private transient Certificates certificates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(request.getContextPath() + Address.LOGIN_METHODS.path());
            return;
        }
        String serial = request.getParameter(StepUp.ITEM);
        try {
            CertificateDetails details = certificates.details(String.valueOf(serial));
            String name = details.certificate().serialNumber();
            byte[] encoded = details.encoded();
            boolean pem = "pem".equals(request.getParameter(FORMAT));
            send(response, name + (pem ? ".pem" : ".cer"), pem ? pem(encoded) : encoded, pem);
        } catch (CertificateUnknown unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String name, byte[] content, boolean pem)
            throws IOException {
        response.setContentType(pem ? "application/x-pem-file" : "application/pkix-cert");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static byte[] pem(byte[] encoded) {
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(encoded);
        return ("-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
