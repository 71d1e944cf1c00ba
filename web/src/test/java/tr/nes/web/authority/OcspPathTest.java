package tr.nes.web.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OcspPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/MA//", "//MA//", "/%2FMA//", "MA//", "///MA%2f%2F"})
    void whenSlashesPrecedeTheRequest_thenItIsTheSame(String path) {
        assertThat(OcspPath.decode(path)).containsExactly(0x30, 0x0F, 0xFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//", "/M", "/%", "/é"})
    void whenItIsNoBase64_thenTheRequestIsEmpty(String path) {
        assertThat(OcspPath.decode(path)).isEmpty();
    }
}
