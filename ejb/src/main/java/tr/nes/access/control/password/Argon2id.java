package tr.nes.access.control.password;

import de.mkammerer.argon2.Argon2Advanced;
import de.mkammerer.argon2.Argon2Factory;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106), version 1.3, with 19 MiB, two passes and one lane; 32 bytes. Both implementations compute the
 * same; the native one needs no heap, and a third of the time while the JVM is cold.
 */
enum Argon2id {
    /** The reference implementation; its library does not load on every machine. */
    NATIVE {
        @Override
        byte[] hash(byte[] password, byte[] salt) {
            return Library.ARGON2.rawHash(PASSES, KIBIBYTES, LANES, password, salt);
        }
    },

    BOUNCY_CASTLE {
        @Override
        byte[] hash(byte[] password, byte[] salt) {
            byte[] hash = new byte[HASH_BYTES];
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(KIBIBYTES)
                    .withIterations(PASSES)
                    .withParallelism(LANES)
                    .withSalt(salt)
                    .build());
            argon2.generateBytes(password, hash);
            return hash;
        }
    };

    static final int SALT_BYTES = 16;
    /** Of the usual notation: what stands before salt and hash. */
    static final String PREFIX = "$argon2id$v=19$m=19456,t=2,p=1$";

    private static final int HASH_BYTES = 32;
    private static final int KIBIBYTES = 19456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final System.Logger LOG = System.getLogger(Argon2id.class.getName());

    private static final class Library {
        static final Argon2Advanced ARGON2 =
                Argon2Factory.createAdvanced(Argon2Factory.Argon2Types.ARGON2id, SALT_BYTES, HASH_BYTES);
    }

    private static final class Chosen {
        static final Argon2id HERE = choose();
    }

    /** @param salt 16 bytes */
    abstract byte[] hash(byte[] password, byte[] salt);

    /** The native one if its library loads. */
    static Argon2id ofThisMachine() {
        return Chosen.HERE;
    }

    private static Argon2id choose() {
        try {
            NATIVE.hash(new byte[1], new byte[SALT_BYTES]);
            return NATIVE;
        } catch (LinkageError notForThisMachine) {
            LOG.log(System.Logger.Level.INFO, "no native password hashes here: " + notForThisMachine);
            return BOUNCY_CASTLE;
        }
    }
}
