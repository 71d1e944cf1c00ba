package tr.nes.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import tr.nes.delivery.CarrierFault;
import tr.nes.delivery.CarrierImport;
import tr.nes.delivery.boundary.Parcels;
import tr.nes.shared.FactorScope;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;

/** Kargo dosyası: what the carrier says about parcels; a file counts as a whole or not at all. */
@Named
@RequestScoped
public class CarrierFilePage {

    private static final int SHOWN = 100;

    @Inject
    private Parcels parcels;

    @Inject
    private StepUp stepUp;

    private Part file;
    private CarrierImport result;

    /** Asks for SMS Onay now, since it could not keep the file. */
    public String enterPage() {
        return stepUp.needed(Address.CARRIER_FILE, null, FactorScope.SESSION);
    }

    public void take() throws IOException {
        result = parcels.take(file.getInputStream().readAllBytes());
    }

    /** Null until a file was read. */
    public CarrierImport getResult() {
        return result;
    }

    public List<CarrierFault> getFirstFaults() {
        return result.faults().stream().limit(SHOWN).toList();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
