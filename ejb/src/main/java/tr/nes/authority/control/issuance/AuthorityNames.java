package tr.nes.authority.control.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.AuthorityConfiguration;
import tr.nes.shared.AuthorityContact;

/**
 * The authority's names (ETSI EN 319 412-3 §4.2.1): {@code nes.authority.name} and
 * {@code nes.authority.identifier}, the latter in the format of ETSI EN 319 412-1 §5.1.4. Set before the first
 * start; later changes have no effect.
 */
@ApplicationScoped
public class AuthorityNames {

    X500Name of(AuthorityRole role) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "TR")
                .addRDN(BCStyle.O, AuthorityContact.name())
                .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, AuthorityConfiguration.CURRENT.identifier())
                .addRDN(BCStyle.CN, commonName(role))
                .build();
    }

    private static String commonName(AuthorityRole role) {
        return switch (role) {
            case ROOT -> "Kök Sertifika Makamı";
            case ISSUING -> "Nitelikli Elektronik Sertifika Makamı";
            case OCSP -> "Çevrim İçi Durum İmzalayıcısı";
            case TIMESTAMP -> "Zaman Damgası Birimi";
            case CODE_SIGNING -> "Yazılım İmzalayıcısı";
        };
    }
}
