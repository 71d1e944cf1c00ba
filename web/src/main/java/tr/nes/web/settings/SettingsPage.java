package tr.nes.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import tr.nes.kiosk.OfficeView;
import tr.nes.kiosk.boundary.Offices;
import tr.nes.settings.SettingInForce;
import tr.nes.settings.boundary.SettingsInForce;

/** Every setting, what counts and where it came from; and where the rest is edited. */
@Named
@RequestScoped
public class SettingsPage {

    private static final String ONLY = "yalniz";
    private static final String CHANGED = "degisen";

    @Inject
    private SettingsInForce settingsInForce;

    @Inject
    private Offices offices;

    @Inject
    private HttpServletRequest request;

    private List<SettingInForce> all;

    public List<SettingGroup> getGroups() {
        return SettingGroup.of(all(), isChangedOnly());
    }

    public boolean isChangedOnly() {
        return CHANGED.equals(request.getParameter(ONLY));
    }

    public long getCount() {
        return all().size();
    }

    public long getChanged() {
        return all().stream().filter(SettingInForce::isSet).count();
    }

    public List<OfficeView> getOffices() {
        return offices.all();
    }

    private List<SettingInForce> all() {
        if (all == null) {
            all = settingsInForce.all();
        }
        return all;
    }
}
