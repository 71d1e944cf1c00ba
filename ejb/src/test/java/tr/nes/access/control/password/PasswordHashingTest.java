package tr.nes.access.control.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tr.nes.testing.Beans;

class PasswordHashingTest {

    private final PasswordHashing hashing = new Beans(null).get(PasswordHashing.class);

    @Test
    void onlyThePasswordFitsItsHash() {
        String hash = hashing.hash("Arnavutköy-1872".toCharArray());

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashing.matches("Arnavutköy-1872".toCharArray(), hash)).isTrue();
        assertThat(hashing.matches("arnavutköy-1872".toCharArray(), hash)).isFalse();
    }

    @Test
    void aHashOfTheReferenceProgramFits() {
        // printf Yakamoz-1923 | argon2 'sixteen bytes ok' -id -t 2 -k 19456 -p 1 -l 32 -e
        String hash =
                "$argon2id$v=19$m=19456,t=2,p=1$c2l4dGVlbiBieXRlcyBvaw$ni0pxVNTE++wg0uudv81AlkAhn76nwP2iZyWGiWHWks";

        assertThat(hashing.matches("Yakamoz-1923".toCharArray(), hash)).isTrue();
        assertThat(hashing.matches("Yakamoz-1924".toCharArray(), hash)).isFalse();
    }

    @Test
    void theSamePasswordHashesDifferentlyEachTime() {
        assertThat(hashing.hash("Yakamoz-1923".toCharArray())).isNotEqualTo(hashing.hash("Yakamoz-1923".toCharArray()));
    }

    @Test
    void nothingFitsNoHash() {
        assertThat(hashing.matches("Yakamoz-1923".toCharArray(), null)).isFalse();
    }
}
