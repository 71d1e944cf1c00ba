package tr.nes.web.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicDocumentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/crl/",
                "/crl/.crl",
                "/crl/ocsp.crl",
                "/crl/ISSUING.crl",
                "/crl/x/issuing.crl",
                "/crl/..%2f..%2fissuing.crl",
                "/crl/issuing.crl;x",
                "/crl/issuing.crl/",
                "/ca/.cer",
                "/ca/other.cer",
                "/ca/x/issuing.cer",
                "/ca/../issuing.cer"
            })
    void whenAPathIsNotExactlyADocuments_thenNobodyIsAsked(String path) {
        // without publications: asking them would fail
        assertThat(new PublicDocuments().find(path)).isEmpty();
    }
}
