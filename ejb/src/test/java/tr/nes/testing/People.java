package tr.nes.testing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tr.nes.holder.HolderView;
import tr.nes.holder.IdentityNumber;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;

/** Fictitious people, each with their own number, phone and mail address. */
public final class People {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private People() {}

    /** A person who is not registered yet. */
    public static HolderView somebody() {
        int count = COUNT.incrementAndGet();
        return new HolderView(
                new HolderId(UUID.randomUUID()),
                new NationalId(identityNumber(100_000_000 + count)),
                "Deneme",
                "Kişi",
                LocalDate.of(1980, 1, 1),
                new MobilePhone("5%09d".formatted(count)),
                "kisi" + count + "@ornek.test");
    }

    /** A registered person with this number, for example of a passport. */
    public static HolderView registeredAs(Beans beans, String identityNumber) {
        HolderView person = somebody();
        HolderView named = new HolderView(
                person.id(),
                new IdentityNumber(identityNumber),
                person.name(),
                person.surname(),
                person.birthDate(),
                person.phone(),
                person.mail());
        beans.get(Holders.class).register(named, Set.of());
        return named;
    }

    /** A registered person. */
    public static HolderView registered(Beans beans, String... roles) {
        HolderView somebody = somebody();
        beans.get(Holders.class).register(somebody, Set.of(roles));
        return somebody;
    }

    private static String identityNumber(int nine) {
        int[] d = String.valueOf(nine).chars().map(c -> c - '0').toArray();
        int odd = d[0] + d[2] + d[4] + d[6] + d[8];
        int even = d[1] + d[3] + d[5] + d[7];
        int tenth = Math.floorMod(7 * odd - even, 10);
        return nine + "" + tenth + (odd + even + tenth) % 10;
    }
}
