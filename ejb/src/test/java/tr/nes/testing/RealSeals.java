package tr.nes.testing;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.enterprise.inject.Instance;
import java.nio.file.Path;
import java.util.List;
import tr.nes.sealing.SealedTable;
import tr.nes.sealing.control.Fingerprints;
import tr.nes.sealing.control.KeyDirectory;
import tr.nes.sealing.control.MasterKeys;
import tr.nes.sealing.control.Sealer;
import tr.nes.shared.Installation;
import tr.nes.shared.Randomness;

/** Key stores in a test's own folder and the beans based on them; for {@link Beans}. */
public record RealSeals(MasterKeys keys, Sealer sealer, Fingerprints fingerprints, Instance<SealedTable> tables) {

    public static RealSeals in(Path data, SealedTable... tables) {
        Installation installation = new Installation() {
            @Override
            public Path dataDirectory() {
                return data;
            }
        };
        Randomness randomness = new Randomness();
        MasterKeys keys = new MasterKeys(new KeyDirectory(installation), randomness);
        return new RealSeals(keys, new Sealer(keys, randomness), new Fingerprints(keys), instance(tables));
    }

    @SuppressWarnings("unchecked")
    private static Instance<SealedTable> instance(SealedTable... tables) {
        Instance<SealedTable> all = mock(Instance.class);
        when(all.iterator()).thenAnswer(call -> List.of(tables).iterator());
        return all;
    }
}
