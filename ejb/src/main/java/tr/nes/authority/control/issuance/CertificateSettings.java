package tr.nes.authority.control.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.nes.authority.control.AuthorityConfiguration;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.ConfigurationFault;
import tr.nes.shared.PortalConfiguration;
import tr.nes.shared.Settings;

/** The settings that become part of certificates, for as long as these live: nothing is issued while one is wrong. */
@ApplicationScoped
public class CertificateSettings implements CheckedConfiguration {

    private static final Set<String> PORTAL = Set.of("nes.authority.name", "nes.public.url", "nes.portal.url");

    @Override
    public String connection() {
        return "certificates";
    }

    @Override
    public List<ConfigurationFault> faults() {
        return Stream.concat(
                        Settings.check("portal", PortalConfiguration.class).faults().stream()
                                .filter(fault -> PORTAL.contains(fault.property())),
                        Settings.check("authority", AuthorityConfiguration.class).faults().stream())
                .toList();
    }

    /** @throws AuthorityRefused naming the properties and what is wrong with them */
    void require() {
        List<ConfigurationFault> faults = faults();
        if (!faults.isEmpty()) {
            throw new AuthorityRefused(faults.stream()
                    .map(fault -> fault.property() + " " + fault.problem())
                    .collect(Collectors.joining("; ")));
        }
    }
}
