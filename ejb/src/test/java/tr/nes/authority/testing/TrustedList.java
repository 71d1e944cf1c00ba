package tr.nes.authority.testing;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.timedependent.MutableTimeDependentValues;
import eu.europa.esig.dss.model.tsl.DownloadInfoRecord;
import eu.europa.esig.dss.model.tsl.LOTLInfo;
import eu.europa.esig.dss.model.tsl.ParsingInfoRecord;
import eu.europa.esig.dss.model.tsl.TLInfo;
import eu.europa.esig.dss.model.tsl.TLValidationJobSummary;
import eu.europa.esig.dss.model.tsl.TrustProperties;
import eu.europa.esig.dss.model.tsl.TrustServiceProvider;
import eu.europa.esig.dss.model.tsl.TrustServiceStatusAndInformationExtensions;
import eu.europa.esig.dss.model.tsl.TrustServiceStatusAndInformationExtensions.TrustServiceStatusAndInformationExtensionsBuilder;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.tsl.TrustedListsCertificateSource;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * A trusted list (ETSI TS 119 612) as it is after it was fetched, verified and read: it grants one authority the issuing of
 * qualified certificates for signatures. What DSS then says of a certificate is the certificate's own doing.
 */
public final class TrustedList {

    private static final String STATUS = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted";
    private static final String SERVICE = "http://uri.etsi.org/TrstSvc/Svctype/CA/QC";
    private static final String FOR_SIGNATURES = "http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/ForeSignatures";

    private TrustedList() {}

    /** @param since from when on it is granted */
    public static TrustedListsCertificateSource granting(X509Certificate authority, Instant since) {
        LOTLInfo lists = new LOTLInfo(downloaded(), parsed("EU"), valid(), "https://lists.example/lotl.xml");
        TLInfo list = new TLInfo(downloaded(), parsed("TR"), valid(), "https://lists.example/tl.xml", lists);
        lists.setTlInfos(List.of(list));
        CertificateToken token = new CertificateToken(authority);
        TrustedListsCertificateSource source = new TrustedListsCertificateSource();
        source.setSummary(new TLValidationJobSummary(List.of(lists), List.of()));
        source.setTrustPropertiesByCertificates(
                Map.of(token, List.of(new TrustProperties(lists, list, provider(), service(since)))));
        return source;
    }

    private static TrustServiceProvider provider() {
        TrustServiceProvider provider = new TrustServiceProvider();
        provider.setNames(Map.of("en", List.of("Sertifika Merkezi")));
        provider.setTerritory("TR");
        return provider;
    }

    private static MutableTimeDependentValues<TrustServiceStatusAndInformationExtensions> service(Instant since) {
        MutableTimeDependentValues<TrustServiceStatusAndInformationExtensions> service =
                new MutableTimeDependentValues<>();
        service.addOldest(new TrustServiceStatusAndInformationExtensionsBuilder()
                .setNames(Map.of("en", List.of("qualified certificates")))
                .setType(SERVICE)
                .setStatus(STATUS)
                .setAdditionalServiceInfoUris(List.of(FOR_SIGNATURES))
                .setStartDate(Date.from(since))
                .build());
        return service;
    }

    private static DownloadInfoRecord downloaded() {
        DownloadInfoRecord record = mock(DownloadInfoRecord.class);
        when(record.isSynchronized()).thenReturn(true);
        when(record.isResultExist()).thenReturn(true);
        when(record.getLastSuccessSynchronizationTime()).thenReturn(new Date());
        return record;
    }

    private static ParsingInfoRecord parsed(String territory) {
        ParsingInfoRecord record = mock(ParsingInfoRecord.class);
        when(record.isSynchronized()).thenReturn(true);
        when(record.isResultExist()).thenReturn(true);
        when(record.getTerritory()).thenReturn(territory);
        when(record.getVersion()).thenReturn(6);
        when(record.getSequenceNumber()).thenReturn(1);
        when(record.getIssueDate()).thenReturn(new Date());
        when(record.getNextUpdateDate()).thenReturn(Date.from(Instant.now().plus(java.time.Duration.ofDays(30))));
        return record;
    }

    private static eu.europa.esig.dss.model.tsl.ValidationInfoRecord valid() {
        var record = mock(eu.europa.esig.dss.model.tsl.ValidationInfoRecord.class);
        when(record.isSynchronized()).thenReturn(true);
        when(record.isResultExist()).thenReturn(true);
        when(record.isValid()).thenReturn(true);
        when(record.getIndication()).thenReturn(Indication.TOTAL_PASSED);
        return record;
    }
}
