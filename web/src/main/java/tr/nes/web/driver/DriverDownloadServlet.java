package tr.nes.web.driver;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import tr.nes.driver.DriverView;
import tr.nes.driver.boundary.Drivers;

/**
 * A published driver ({@code no=}), whole or one range of it, or its signature with {@code imza}. A file is found by its number only, never by a
 * name or path.
 */
@WebServlet("/suruculer/indir")
public class DriverDownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    private transient Drivers drivers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = String.valueOf(request.getParameter("no"));
        Optional<DriverView> file = number.matches(NUMBER) ? drivers.find(UUID.fromString(number)) : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getParameter("imza") == null) {
            content(file.get(), request, response);
        } else {
            signature(file.get(), response);
        }
    }

    private void signature(DriverView file, HttpServletResponse response) throws IOException {
        byte[] signature = drivers.signature(file.id()).orElse(new byte[0]);
        describe(response, "application/pkcs7-signature", file.fileName() + ".p7s");
        response.setContentLength(signature.length);
        response.getOutputStream().write(signature);
    }

    private void content(DriverView file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = '"' + file.sha256() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Cache-Control", "public, no-cache");
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<ByteRange> range = range(request, tag, file.size());
        if (range.isEmpty()) {
            response.setHeader("Content-Range", "bytes */" + file.size());
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        describe(response, "application/octet-stream", file.fileName());
        if (range.get().length() < file.size()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(
                    "Content-Range",
                    "bytes " + range.get().first() + "-" + range.get().last() + "/" + file.size());
        }
        response.setContentLengthLong(range.get().length());
        if (!"HEAD".equals(request.getMethod())) {
            write(file.id(), range.get(), response.getOutputStream());
        }
    }

    private static boolean isKnown(String header, String tag) {
        return header != null && (header.strip().equals("*") || header.contains(tag));
    }

    /** A range of an older content, by If-Range, is answered with the whole one. */
    private static Optional<ByteRange> range(HttpServletRequest request, String tag, long size) {
        String header = request.getHeader("Range");
        String condition = request.getHeader("If-Range");
        return ByteRange.isOne(header) && (condition == null || condition.equals(tag))
                ? ByteRange.of(header, size)
                : Optional.of(ByteRange.all(size));
    }

    private static void describe(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private void write(UUID id, ByteRange range, OutputStream out) throws IOException {
        for (long at = range.first(); at <= range.last(); ) {
            byte[] part = drivers.part(id, (int) (at / Drivers.PART));
            int from = (int) (at % Drivers.PART);
            int length = (int) Math.min(part.length - from, range.last() - at + 1);
            out.write(part, from, length);
            at += length;
        }
    }
}
