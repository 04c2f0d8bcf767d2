package org.foothold.samplecity.town;

import java.util.List;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.chance.Shuffle;

/** What streets, blocks of flats and wards are called. */
final class Streets {

    private static final List<String> FIRST = words("""
            Church Station Victoria Albert Park Mill School Chapel Manor Green Orchard Meadow Grange Elm Oak Ash Birch
            Hawthorn Willow Poplar Linden Holly Rowan Cedar Juniper Bramble Heather Primrose Lavender Foundry Forge
            Tannery Brewery Canal Wharf Lock Bridge Weir Reservoir Quarry Kiln Tollgate Turnpike Market Corn Wool Salters
            Coopers Weavers Tinkers Potters Fullers Abbey Priory Friars Minster Deanery Rectory Vicarage Almshouse
            Hospital Infirmary Library Institute Jubilee Coronation Trafalgar Waterloo Nelson Wellington Gladstone
            Disraeli Cobden Bright Shaftesbury Nightingale Fry Cadbury Priestley Boulton Watt Stephenson Brunel Telford
            Ruskin Tennyson Wordsworth Byron Shelley Keats Milton Dryden Chaucer Eliot Austen Gaskell Highfield Lowfield
            Longmeadow Broadoak Fairview Hillside Woodside Riverside Brookside Springfield Summerfield Northfield
            Southview Eastgate Westgate Kestrel Heron Plover Lapwing Curlew Swallow Martin Skylark""");
    private static final List<String> SECOND =
            words("Road Street Avenue Close Lane Grove Drive Terrace Crescent Way Gardens Place Walk Rise Croft Mews");
    private static final List<String> WARD_ENDINGS =
            words("Green Heath End Park Vale Hill Cross Brook Wood Common Bridge Fields");

    private Streets() {}

    static String nameOf(long seed, int street) {
        int names = FIRST.size() * SECOND.size();
        int name = (int) new Shuffle(seed, names).at(street % names);
        return FIRST.get(name % FIRST.size()) + " " + SECOND.get(name / FIRST.size());
    }

    static String houseNameOf(long seed, int street) {
        return Dice.of(seed, "house", street).pick(FIRST) + " House";
    }

    static String wardNameOf(long seed, int ward) {
        int names = FIRST.size() * WARD_ENDINGS.size();
        int name = (int) new Shuffle(seed + 1, names).at(ward);
        return FIRST.get(name % FIRST.size()) + " " + WARD_ENDINGS.get(name / FIRST.size());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
