package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import tr.nes.request.EntitledCertificate;
import tr.nes.request.EntitlementRegistry;

/**
 * A DETSİS of the demo's institutions: the university may hold an e-seal only, the others both certificates. For 00000000 the
 * register does not answer.
 */
@ApplicationScoped
public class DevEntitlementRegistry implements EntitlementRegistry {

    private static final String SILENT = "00000000";

    @Override
    public Set<EntitledCertificate> find(String number) {
        if (SILENT.equals(number)) {
            throw new Unreachable("the invented register does not answer for this number");
        }
        return Stream.of(DemoInstitution.values())
                .filter(body -> body.detsis().equals(number) || body.tax().equals(number))
                .findFirst()
                .map(DevEntitlementRegistry::of)
                .orElseGet(() -> EnumSet.noneOf(EntitledCertificate.class));
    }

    private static Set<EntitledCertificate> of(DemoInstitution body) {
        return body == DemoInstitution.DENEME
                ? EnumSet.of(EntitledCertificate.E_SEAL)
                : EnumSet.allOf(EntitledCertificate.class);
    }
}
