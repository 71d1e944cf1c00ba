package tr.nes.it.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import tr.nes.access.boundary.Passwords;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;

/** Invented people, separate for each test. */
@ApplicationScoped
public class TestPeople {

    public static final String WORD = "Çamlıca-1456";

    @Inject
    private Holders holders;

    @Inject
    private Passwords passwords;

    /** A registered person whose password is {@link #WORD}. */
    public HolderView somebody() throws Exception {
        HolderView person = registered();
        return CallAs.system(() -> {
            passwords.put(person.id(), WORD.toCharArray());
            return person;
        });
    }

    /** A registered person without a password. */
    public HolderView registered() throws Exception {
        int number = ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000);
        HolderView person = new HolderView(
                new HolderId(UUID.randomUUID()),
                new NationalId(identityNumber(number)),
                "Deneme",
                "Kişi",
                LocalDate.of(1980, 1, 1),
                new MobilePhone("5" + number),
                "kisi" + number + "@ornek.test");
        return CallAs.system(() -> {
            holders.register(person, Set.of());
            return person;
        });
    }

    private static String identityNumber(int nine) {
        int[] d = String.valueOf(nine).chars().map(c -> c - '0').toArray();
        int odd = d[0] + d[2] + d[4] + d[6] + d[8];
        int even = d[1] + d[3] + d[5] + d[7];
        int tenth = Math.floorMod(7 * odd - even, 10);
        return nine + "" + tenth + (odd + even + tenth) % 10;
    }
}
