package org.jisr.place;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

@Repository
interface Places {
  @Query("select p from Place p order by p.code")
  List<Place> all();
}
