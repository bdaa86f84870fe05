package org.jisr.referral;

import java.util.List;
import org.jisr.access.OneOf;
import org.jisr.survivor.person.ContactRules;
import org.jisr.survivor.person.IraqiName;
import org.jisr.survivor.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A packet as its provider reads it: null where an item was not consented to or is not known. The
 * number is not in it: it is given by an act of its own.
 *
 * @param numberKnown whether there is a number to ask for
 * @param incidentType a GBVIMS type for each incident, or its category where it has none
 * @param needs the kind of service that is asked for
 */
public record OpenedPacket(
    @Nullable IraqiName name,
    @OneOf({"female", "male", "not-stated"}) @Nullable String sex,
    @Nullable PartialDate birth,
    @Nullable ContactRules safeContact,
    boolean numberKnown,
    @Nullable List<String> incidentType,
    @Nullable String needs,
    @Nullable String narrative) {}
