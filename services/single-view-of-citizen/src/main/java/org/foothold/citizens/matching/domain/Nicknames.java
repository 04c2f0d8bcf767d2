package org.foothold.citizens.matching.domain;

import java.util.HashMap;
import java.util.Map;

/** Given names that one person may go by in turn. Each line is a family of names, the first standing for them all. */
final class Nicknames {

    private static final String FAMILIES = """
            alexander alex alec alick sandy sasha xander
            alexandra alex alexa sandra sandie sasha lexi lexie
            alfred alf alfie fred freddie
            amelia millie amy milly
            andrew andy drew
            anne ann anna annie nan nancy hannah
            anthony tony antony
            arthur art artie
            barbara barb babs
            benjamin ben benny benji
            catherine katherine kathryn catharine cathy kathy kate katie kitty cath kath katy
            charles charlie charley chas chuck
            charlotte lottie charlie lotty
            christine christina chris chrissie tina
            christopher chris kit topher
            daniel dan danny
            david dave davie davy dai
            deborah debra debbie deb
            denis dennis den
            dorothy dot dolly dottie
            edward ed eddie ted teddy ned
            eleanor ellie nell nora elinor eleanora
            elizabeth liz lizzie beth betty bess eliza libby elsie lisa betsy elisabeth
            emily em emmie milly
            emma em emmie
            evelyn eve evie
            florence flo florrie flossie
            frances fran fanny francie
            francis frank frankie francie
            frederick fred freddie freddy frederic
            gabriella gabrielle gabby
            geoffrey geoff jeffrey jeff
            george georgie
            georgina georgie gina georgia
            gerald gerry jerry
            gilbert gil bert
            grace gracie
            gregory greg
            harold harry hal
            harriet hattie harry
            helen nell ellen nellie
            henrietta etta hetty
            henry harry hal hank
            herbert bert herbie bertie
            hugh hughie huw hugo
            isabella isabel isobel bella izzy isabelle bel
            jacob jake
            james jim jimmy jamie jem
            jane janie jenny jean
            janet jan
            jennifer jen jenny
            jessica jess jessie
            joan joanie
            joanne joanna jo joan
            john jack johnny jock ian ioan jon
            jonathan jon jonny johnathan
            joseph joe joey jos
            josephine jo josie
            joshua josh
            joyce joy
            judith judy
            julia julie jules
            kenneth ken kenny
            laura laurie
            lawrence laurence larry laurie
            leonard len lenny leo
            leslie lesley les
            lewis louis lou lew
            lillian lilian lily lil lilly
            lucy lucie lu lucinda
            margaret maggie meg peggy madge greta mags marge daisy
            martha mattie patty
            martin marty
            mary maria marie may molly polly mamie
            matilda tilly maud tilda
            matthew matt mat
            maximilian max
            michael mike mick mickey micky
            mohammed muhammad mohammad mohamed muhammed mo md
            nathaniel nathan nat
            nicholas nick nicky nicolas
            nicola nicky nikki
            oliver ollie olly
            olivia livvy liv
            pamela pam
            patricia pat patsy tricia trish
            patrick pat paddy
            peter pete
            philip phillip phil pip
            rachel rachael rae
            raymond ray
            rebecca becky becca bex
            reginald reg reggie rex
            richard dick rick ricky richie dickie rich
            robert rob bob bobby robbie bert robin bertie
            roderick rod roddy
            roger rodge
            ronald ron ronnie
            rosemary rose rosie
            samantha sam sammy
            samuel sam sammy
            sarah sara sally sadie
            simon si
            sophia sophie sofia
            stanley stan
            stephen steven steve ste
            susan sue susie susanna suzanne
            sydney sid sidney syd
            terence terry
            theodore theo ted teddy
            theresa teresa tess terri
            thomas tom tommy tam
            timothy tim
            valerie val
            victor vic
            victoria vicky tori vicki
            vincent vince
            violet vi
            walter walt wally wat
            wilfred wilf will
            william will bill billy willie liam willy wm
            winifred winnie freda
            zachary zach zac zak
            """;

    private static final Map<String, String> ROOTS = roots();
    private static final Map<String, java.util.Set<String>> FAMILIES_OF = familiesOf();

    private Nicknames() {}

    /** One name for all of a family, the name itself where none is known; a name of several families goes to the first. */
    static String rootOf(String given) {
        return ROOTS.getOrDefault(given, given);
    }

    static boolean oneFamily(String one, String other) {
        var families = FAMILIES_OF.get(one);
        var others = FAMILIES_OF.get(other);
        return families != null && others != null && families.stream().anyMatch(others::contains);
    }

    private static Map<String, String> roots() {
        var roots = new HashMap<String, String>();
        FAMILIES.lines().map(line -> line.split(" ")).forEach(family -> {
            for (String name : family) {
                roots.putIfAbsent(name, family[0]);
            }
        });
        return Map.copyOf(roots);
    }

    private static Map<String, java.util.Set<String>> familiesOf() {
        var families = new HashMap<String, java.util.Set<String>>();
        FAMILIES.lines().map(line -> line.split(" ")).forEach(family -> {
            for (String name : family) {
                families.computeIfAbsent(name, none -> new java.util.HashSet<>())
                        .add(family[0]);
            }
        });
        return Map.copyOf(families);
    }
}
