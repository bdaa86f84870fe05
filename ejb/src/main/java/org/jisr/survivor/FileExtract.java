package org.jisr.survivor;

import java.util.List;
import org.jisr.survivor.person.IraqiName;
import org.jisr.survivor.person.PartialDate;
import org.jisr.survivor.person.SafeContact;
import org.jspecify.annotations.Nullable;

/**
 * The chosen items of a file; null where an item was not chosen or the file does not know it.
 *
 * @param incidentTypes a GBVIMS type for each incident, or its category where it has none
 */
public record FileExtract(
    @Nullable IraqiName name,
    @Nullable String sex,
    @Nullable PartialDate birth,
    @Nullable String phone,
    @Nullable SafeContact safeContact,
    @Nullable List<String> incidentTypes,
    @Nullable String narrative) {}
