package tr.nes.web.dev;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import tr.nes.delivery.Consignment;
import tr.nes.delivery.ParcelEventKind;
import tr.nes.dev.DevCarrier;

/**
 * {@code /dev/carrier}: GET lists the parcels that were announced; POST with {@code parcel} and {@code event} (ACCEPTED,
 * ATTEMPT, DELIVERED, RETURNED) lets something happen to one.
 */
@WebServlet("/dev/carrier")
public class DevCarrierServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DevCarrier carrier;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Consignment parcel : carrier.announced()) {
            all.add(Json.createObjectBuilder()
                    .add("parcel", parcel.parcel())
                    .add("recipient", parcel.recipient())
                    .add("delegate", Objects.requireNonNullElse(parcel.delegate(), ""))
                    .add("address", parcel.address()));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(all.build());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ParcelEventKind kind = ParcelEventKind.valueOf(String.valueOf(request.getParameter("event")));
            carrier.happens(String.valueOf(request.getParameter("parcel")), kind);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
