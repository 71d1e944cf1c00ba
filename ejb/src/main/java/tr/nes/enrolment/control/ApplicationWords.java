package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import tr.nes.enrolment.entity.ApplicationWord;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.SealedSecrets;

/** The security words in applications. */
@ApplicationScoped
@Transactional
public class ApplicationWords {

    private static final String RECORD = "application-word/";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private SealedSecrets seals;

    /** Seals the first and the last character. */
    public Sealed ends(UUID application, char[] word) {
        int last = Character.offsetByCodePoints(word, 0, word.length, word.length, -1);
        int second = Character.offsetByCodePoints(word, 0, word.length, 0, 1);
        CharBuffer ends = CharBuffer.allocate(4)
                .put(word, 0, second)
                .put(word, last, word.length - last)
                .flip();
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(ends);
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
        try {
            return seals.seal(MasterKey.CUSTODY, RECORD + application, bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(encoded.array(), (byte) 0);
            Arrays.fill(ends.array(), '\0');
        }
    }

    /** First and last character with dots between; empty if no word was chosen. */
    public String shown(UUID application) {
        ApplicationWord word = database.find(ApplicationWord.class, application);
        if (word == null) {
            return "";
        }
        byte[] bytes = seals.open(MasterKey.CUSTODY, RECORD + application, word.ends());
        try {
            String ends = new String(bytes, StandardCharsets.UTF_8);
            int second = ends.offsetByCodePoints(0, 1);
            return ends.substring(0, second) + "……" + ends.substring(second);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** As it becomes an account's; empty if no word was chosen. */
    public Optional<String> hash(UUID application) {
        return Optional.ofNullable(database.find(ApplicationWord.class, application))
                .map(ApplicationWord::hash);
    }

    public boolean isChosen(UUID application) {
        return database.find(ApplicationWord.class, application) != null;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void put(UUID application, String hash, Sealed ends) {
        ApplicationWord word = database.find(ApplicationWord.class, application, LockModeType.PESSIMISTIC_WRITE);
        if (word == null) {
            database.persist(new ApplicationWord(application, hash, ends));
        } else {
            word.replace(hash, ends);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID application) {
        ApplicationWord word = database.find(ApplicationWord.class, application, LockModeType.PESSIMISTIC_WRITE);
        if (word != null) {
            database.remove(word);
        }
    }
}
