package tr.nes.web.dev;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tr.nes.dev.CardShape;
import tr.nes.dev.DevReader;
import tr.nes.dev.DevReaders;

/**
 * {@code /dev/readers}: an HTML page for people, JSON for programs (by Accept or {@code ?format=json}). POST with
 * {@code action=insert|pull}, {@code reader}, {@code card} and, optionally, {@code shape} moves a card.
 */
@WebServlet("/dev/readers")
public class DevReadersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DevReaders readers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (wantsJson(request)) {
            json(response);
        } else {
            DevPage.write(response, "Okuyucular", DevReadersPage.body(readers));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            move(request);
        } catch (IllegalArgumentException wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, wrong.getMessage());
            return;
        }
        if (wantsJson(request)) {
            json(response);
        } else {
            response.sendRedirect(request.getContextPath() + "/dev/readers");
        }
    }

    private void move(HttpServletRequest request) {
        String reader = needed(request, "reader");
        if ("pull".equals(request.getParameter("action"))) {
            readers.pull(reader);
            return;
        }
        String shape = request.getParameter("shape");
        readers.insert(
                reader,
                needed(request, "card"),
                shape == null || shape.isEmpty() ? CardShape.AS_IT_IS : CardShape.valueOf(shape));
    }

    private static String needed(HttpServletRequest request, String name) {
        String given = request.getParameter(name);
        if (given == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return given;
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return "json".equals(request.getParameter("format"))
                || accept != null && accept.contains("application/json") && !accept.contains("text/html");
    }

    private void json(HttpServletResponse response) throws IOException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (DevReader reader : readers.list()) {
            all.add(Json.createObjectBuilder().add("reader", reader.reader()).add("card", reader.card()));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(all.build());
    }
}
